"""Voucher files: one small writer for each form."""
