"""The kit: what every tool leans on.

form asks and checks, document says what a tool makes and writes it as HTML or text, sentences holds what several tools
say, time counts days, people writes names and numbers, english suggests; words and language serve them all.
The kit imports the standard library only, and nothing in it reads a clock, a file, the network or a random number.
"""
