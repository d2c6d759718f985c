"""A pretend Vipps MobilePay on this machine: the practice room, and the stranger our money tests talk to.

It imports nothing of the program it checks. If client and sandbox agree, it must be because both are right.
"""
