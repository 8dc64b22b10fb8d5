"""The nouns of the product as frozen values, one module a noun."""
