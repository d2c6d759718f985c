"""Use cases: the only place that writes to the store.

Every call to the service is *record – call – record*.
"""
