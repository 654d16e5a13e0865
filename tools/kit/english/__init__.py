"""English: suggestions for what someone typed. Nothing outside this room guesses what a person meant."""
