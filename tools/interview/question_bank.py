"""Questions for an information interview: seven groups of ten, the most useful of each group first.

None of them asks for a job, for a secret, or for what the other person earns.
"""

from collections.abc import Iterator, Mapping
from itertools import islice, zip_longest

from tools.kit.language import _, later

CLOSING = later("Who else should I speak with?")
"""The question that ends every conversation."""

BANK: Mapping[str, tuple[str, ...]] = {
    "person": (
        later("How did you get into this work?"),
        later("What do you like most about your work?"),
        later("What surprised you in your first year?"),
        later("Which part of your work do you find hardest?"),
        later("Which step in your career taught you the most?"),
        later("Who or what helped you most along the way?"),
        later("What did you do before this job?"),
        later("How has your own work changed since you began?"),
        later("What would you do differently if you started again?"),
        later("What keeps you in this field?"),
    ),
    "day": (
        later("What does a normal day look like for you?"),
        later("Which skills do you use every day?"),
        later("What does a new person do in the first month?"),
        later("Which tasks take most of your time?"),
        later("Who do you work with most closely?"),
        later("Which tools or programs does your team use?"),
        later("How do you know that you have done the job well?"),
        later("What is the hardest problem you face in a normal week?"),
        later("How much of the work do you do alone, and how much with others?"),
        later("What makes a day a good one for you?"),
    ),
    "workplace": (
        later("What do you value most in the people you work with?"),
        later("How does your organization train new people?"),
        later("What is it like to work for your organization?"),
        later("How do people grow in your organization?"),
        later("How is your team organized?"),
        later("How does your organization usually find new people?"),
        later("How do people on your team tell each other what could be better?"),
        later("What hours do people in this job usually work?"),
        later("What helps people from other backgrounds feel at home on your team?"),
        later("What should a person know before choosing a workplace like yours?"),
    ),
    "field": (
        later("What is changing in this field?"),
        later("Which kinds of employers here hire for this work?"),
        later("Which skills will matter more in the next few years?"),
        later("Which jobs in this field are hard to fill?"),
        later("How do you keep up with what is new?"),
        later("Which associations or groups are worth joining?"),
        later("What do people in this field worry about?"),
        later("When in the year do employers hire most?"),
        later("Which related fields should I know about?"),
        later("What is the usual pay in this field for someone starting out?"),
    ),
    "entry": (
        later("Which licence, certificate or course do employers here ask for?"),
        later("How do employers here view experience from another place or field?"),
        later("Which first jobs lead into this field?"),
        later("How do people usually find their first job in this field here?"),
        later("What would an employer want to see from someone with my background?"),
        later("Which short courses are worth the time and the money?"),
        later("What words do people here use for the work I do?"),
        later("How long do the steps to a licence or a certificate usually take?"),
        later("What do people who come from elsewhere often find difficult?"),
        later("How useful is volunteering as a way in?"),
    ),
    "advice": (
        later("If you were me, what would you do in the next three months?"),
        later("What do you wish someone had told you at the start?"),
        later("Which gap in my background would you close first?"),
        later("Which of my strengths would you speak about first?"),
        later("Which mistakes do people make when they look for this work?"),
        later("What do you look for first in a résumé?"),
        later("Which question do employers here ask most often in an interview?"),
        later("How would you introduce yourself if you were me?"),
        later("How would you use an hour a day to prepare for this work?"),
        later("What should I read before I speak with more people in this field?"),
    ),
    "referral": (
        CLOSING,
        later("Which organizations should I get to know?"),
        later("Which events would you go to if you were me?"),
        later("Which mentoring program would you suggest?"),
        later("Who in this field is worth following online?"),
        later("Which employers near here are known for training people well?"),
        later("Who helped you when you were new, and would they speak with me?"),
        later("Where do people in this field meet?"),
        later("May I tell you in a few weeks what came of your advice?"),
        later("What could I do for you in return?"),
    ),
}

FOCUSES = (
    ("all", later("A little of everything")),
    ("person", later("The person and their path")),
    ("day", later("The job and a day in it")),
    ("workplace", later("The workplace")),
    ("field", later("The field and where it is going")),
    ("entry", later("The way into the field in Canada")),
    ("advice", later("Advice for my next steps")),
)
"""What the conversation can be about; referrals close it."""

GROUPS = tuple(
    (dict((*FOCUSES, ("referral", later("Other people to speak with"))))[group], lines)
    for group, lines in BANK.items()
)
"""The bank under the names of its groups."""

TURNS = ("person", "day", "entry", "advice", "field", "workplace")
"""The groups in the order in which each gives a question, where the focus is none of them."""


def known(line: str) -> str:
    """Give a question of the bank in the language of the page; nothing when it is none of them."""
    return _(line) if any(line in lines for lines in BANK.values()) else ""


def chosen(focus: str, count: int) -> tuple[str, ...]:
    """Choose questions, the most important first: half of them on the focus; the last asks who else to speak with."""
    on_focus = BANK[focus][: count // 2] if focus in TURNS else ()
    others = list(islice(in_turns(focus), count - len(on_focus) - 1))
    return (*on_focus, *others, CLOSING)


def in_turns(focus: str) -> Iterator[str]:
    """Take a question of each group in turn, but for the focus."""
    groups = [BANK[group] for group in TURNS if group != focus]
    for turn in zip_longest(*groups):
        yield from filter(None, turn)
