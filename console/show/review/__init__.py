"""What joins the parts after and around a show."""
