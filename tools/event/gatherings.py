"""The nine kinds of event: what to prepare for each, how to begin a talk there, and what to ask."""

from collections.abc import Mapping
from dataclasses import dataclass

from tools.kit.language import later


@dataclass(frozen=True)
class Gathering:
    """One kind of event: its name, two things to prepare, ways to begin a talk, and open questions."""

    label: str
    prepare: tuple[str, ...]
    openers: tuple[str, ...]
    questions: tuple[str, ...]


ANY = Gathering(
    later("Another kind of event"),
    (
        later("Read about the hosts and the speakers."),
        later("Ask about the price. Some events cost less for people who are looking for work."),
    ),
    (later("What brings you here today?"), later("How did you hear about this event?")),
    (
        later("What are you working on at the moment?"),
        later("How did you get into your field?"),
        later("What do you like most about your work?"),
        later("Which other events do you find useful?"),
    ),
)
"""What fits an event of any other kind."""

GATHERINGS: Mapping[str, Gathering] = {
    "association": Gathering(
        later("A professional association"),
        (
            later("Read what the association does for new members."),
            later("Ask if guests may come, and what it costs."),
        ),
        (later("What made you join the association?"), later("Which of its events do you like best?")),
        (
            later("What is changing in this profession?"),
            later("What do you get out of being a member?"),
            later("Which licence or certificate do employers here ask for?"),
            later("Where could a new member help?"),
        ),
    ),
    "industry": Gathering(
        later("An industry organization"),
        (
            later("Learn the names of three companies that belong to the association."),
            later("Read one piece of news about the industry."),
        ),
        (later("Which part of the industry do you work in?"), later("What brings your company here?")),
        (
            later("What is your industry talking about most this year?"),
            later("Which skills are hard for companies here to find?"),
            later("What should someone who is new to the industry learn first?"),
            later("Which companies here are growing?"),
        ),
    ),
    "course": Gathering(
        later("A continuing education course"),
        (
            later("Look up what the instructor does outside the classroom."),
            later("Bring one question about how people use the course at work."),
        ),
        (later("What made you choose this course?"), later("How will you use it at work?")),
        (
            later("What do you do for work?"),
            later("Which course helped you most in your work?"),
            later("What would you like to learn next?"),
            later("How do employers here view this course?"),
        ),
    ),
    "group": Gathering(
        later("A networking group"),
        (
            later("Read how the group works. Some begin with a round of introductions."),
            later("Practise your statement in 15 seconds for that round."),
        ),
        (
            later("What do you do, and what brings you here?"),
            later("How long have you been coming to this group?"),
        ),
        (
            later("Who would you like to meet here?"),
            later("What has come from meeting people here?"),
            later("What helps you when you talk with new people?"),
            later("Is there anything I can help you with?"),
        ),
    ),
    "chamber": Gathering(
        later("A chamber of commerce meeting"),
        (
            later("Ask if guests may come, and what it costs."),
            later("Look up three local businesses that belong to the chamber."),
        ),
        (later("What does your business do?"), later("What do you enjoy about these meetings?")),
        (
            later("What do businesses here need most at the moment?"),
            later("How do you find new employees?"),
            later("What is it like to run a business here?"),
            later("Which businesses here are growing?"),
        ),
    ),
    "toastmasters": Gathering(
        later("A Toastmasters meeting"),
        (
            later("Tell the club that you would like to come as a guest."),
            later("Prepare two sentences about yourself, in case guests are asked. You may also say no."),
        ),
        (later("What made you join the club?"), later("What was your first speech about?")),
        (
            later("What has changed for you since you joined?"),
            later("How do you prepare a speech?"),
            later("How does the club help you at work?"),
            later("What work do you do outside the club?"),
        ),
    ),
    "show": Gathering(
        later("A trade show or conference"),
        (
            later("Mark five talks or booths on the program, and go to these first."),
            later("Ask the organizers early if they need volunteers."),
        ),
        (
            later("Which talk or booth have you liked best so far?"),
            later("What is your company showing here?"),
        ),
        (
            later("What is new in the field this year?"),
            later("Which problem does your product solve for your customers?"),
            later("Which team in your company does this kind of work?"),
            later("Who uses what you make?"),
        ),
    ),
    "fair": Gathering(
        later("A career fair"),
        (
            later("Choose five employers from the list, and read about each of them."),
            later("Print a résumé for each of the five."),
        ),
        (
            later("I read about your organization before I came. May I ask you a few questions?"),
            later("What do you do at your organization?"),
        ),
        (
            later("Which jobs do you hire for most often?"),
            later("What do you look for in someone who is new here?"),
            later("What does the first month look like for a new person?"),
            later("Who is a good person to speak with about this work?"),
        ),
    ),
    "alumni": Gathering(
        later("An alumni event"),
        (
            later("Look up two people from your program, and where they work now."),
            later("Ask if your school has a group in your city, even if the school is abroad."),
        ),
        (later("What did you study?"), later("What do you remember best from your time there?")),
        (
            later("How did you get from school to what you do now?"),
            later("How did you find your first job in the field?"),
            later("What did you have to learn after school?"),
            later("Which other graduates do work like yours?"),
        ),
    ),
    "other": ANY,
}
"""Each kind by the value under which an answer is stored."""

KINDS = (("", later("Choose one")), *((value, each.label) for value, each in GATHERINGS.items()))


def gathering(kind: str) -> Gathering:
    """Find a kind of event; where none was chosen, what fits any event."""
    return GATHERINGS.get(kind, ANY)
