"""What is said of the money at Vipps MobilePay."""
