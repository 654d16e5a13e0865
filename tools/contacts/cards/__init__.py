"""Contact cards as text: their lines, their properties, and cards inside cards."""
