"""The composition root: joins the edges; the only reader of clock and environment."""
