"""The way to the service: the only place that knows HTTP.

Wire shapes turn into values of the domain here.
"""
