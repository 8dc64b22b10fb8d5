"""Files a person wrote -> values the program trusts; every mistake of one run together, with its line."""
