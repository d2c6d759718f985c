"""A pretend Vipps MobilePay on this machine, for practice and money tests.

It imports nothing of the program it checks. If client and sandbox agree, it must be because both are right.
"""
