"""Sentences that several tools say: introducing oneself, asking for advice, calling, and the frame of a letter."""
