"""Welfare: coupons, red packets, lucky bags, raffles, flash sales, gifts and check-ins."""
