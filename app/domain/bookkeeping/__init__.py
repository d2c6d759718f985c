"""Bookkeeping: the voucher of a closed day, its accounts, and files for other programs."""
