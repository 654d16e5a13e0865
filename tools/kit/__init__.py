"""The kit: what every tool leans on.

form asks and checks, about holds the questions that all tools share, document and result say what a tool makes,
html and text write it; words, phrases, occupations, strengths and goals keep the English right by the lists in lexicon,
roles and proper; sample mixes in an example, language translates.
The kit imports the standard library only, and nothing in it reads a clock, a file, the network or a random number.
"""
