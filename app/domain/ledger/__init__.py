"""Where the shop's money is: ledgers, payouts and what does not agree."""
