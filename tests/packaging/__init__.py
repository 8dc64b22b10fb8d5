"""The wheel and the pinned requirements, as a newcomer meets them."""
