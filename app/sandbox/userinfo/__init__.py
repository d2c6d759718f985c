"""The Userinfo API: what a customer agreed to share."""
