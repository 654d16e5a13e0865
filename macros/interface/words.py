"""What the page's scripts say. The sentences stand here, so that one catalogue translates them with all others."""

from collections.abc import Mapping

from macros.interface.keeping_words import STORE
from tools.kit.language import _, later

WORDS = STORE | {
    "download": later("Getting the writing tool ready. This is needed once."),
    "megabytes": later("{done} of {total} MB"),
    "start": later("Starting the writing tool."),
    "slow": later("The writing tool takes longer than usual. Your words are safe."),
    "again": later("The writing tool stopped answering, so it starts again. Your words are safe."),
    "failed": later(
        "The writing tool could not start. Your words are safe. Check your connection and try again, "
        "or copy a worked example by hand."
    ),
    "broke": later("Something broke here. Your words are safe. Reload the page, or change your last answer."),
    "copied": later("Copied"),
    "not_copied": later("The text is selected. Copy it with your keyboard or by a long press."),
    "emailed": later("If no email program opens, copy the text instead."),
    "emailed_long": later(
        "This is a long text, and some email programs cut it or do not open. Check its end, or copy the text instead."
    ),
    "several_emails": later(
        "There is more than one message here. Copy each of them into an email of its own."
    ),
    "printed": later("Look for the print window"),
    "shared": later("Shared"),
    "downloaded": later("Look in your downloads"),
    "without": later("Left out, until it is put right: {questions}."),
    "left_out": later("Only your own words are in it. The grey example words were left out."),
    "not_on_offer": later(
        "This file needs one more answer: a date, or your name. Look for it among the questions."
    ),
    "not_made": later(
        "The file could not be made. Your words are safe. Check your connection and try again."
    ),
    "no_room": later("Storage is full, so nobody was added to the contact sheet. Make room under My data."),
    "nothing": later("Answer a question first. The grey words are only an example."),
    "waiting": later("The writing tool is still starting. Try again in a moment."),
    "cleared": later("Your answers are cleared, here and in the other tools."),
    "cleared_own": later("This tool’s own answers are cleared."),
    "clear_shared": later("Clear your answers about yourself too?"),
    "clear_shared_note": later("The other tools use them as well. You can undo this afterwards."),
    "clear_shared_yes": later("Clear them too"),
    "clear_shared_no": later("Keep them"),
    "started": later("The example’s answers are in the form. Change them to yours."),
    "undone": later("Your answers are as they were before."),
    "redone": later("The step is done again."),
    "undoable": later("You can still bring back your earlier answers."),
    "undo_brings": later("Undo brings back {answers}."),
    "undo_empties": later("Undo removes {answers}."),
    "more_answers": later("{count} more"),
    "elsewhere": later("Another tab changed what you were typing here. {way_back}"),
    "onward": later("Taking your answers along."),
    "suggested": later("{beginning} (suggested)"),
    "suggest": later("Suggest a beginning"),
    "offer": later("Change to: {words}"),
    "note": later("Your note, to reword: “{note}”"),
    "waits_for_you": later("To save data, your text appears here when you come to the questions."),
    "offer_taken": later("Your answer is changed. Read it once more."),
    "offer_back": later("Take it back"),
    "see": later("See it"),
    "answered": later("{done} of {count} questions"),
    "finished": later("Every word is your own now. Read it aloud once before you use it."),
    "failed_short": later("The writing tool could not start."),
    "not_shared": later("Nothing was shared. Copy the text instead."),
    "close": later("Close"),
    "glance": later("What you write shows here."),
    "back": later("Back to the questions"),
    "replace": later("Replace your answers with this example?"),
    "replace_note": later(
        "Answers about yourself change in the other tools too. You can undo this afterwards."
    ),
    "replace_yes": later("Use the example"),
    "replace_no": later("Keep my answers"),
}
EXAMPLES = {
    "failed": later(
        "This example could not be fetched, so the usual ones are here. Check your connection, and choose again."
    ),
}
PROGRESS = {"week": later("Week {week}"), "of": later("{done} of {wanted}")}
PICKER = {
    "up": later("Move up"),
    "down": later("Move down"),
    "remove": later("Remove"),
    "name": later("{action}: {line}"),
    "moved": later("Now number {place} of {count}."),
    "removed": later("Removed."),
    "added": later("Added as number {place}."),
    "there": later("This question is in your list already."),
    "emptied": later("Your list is empty, so the tool chooses for you."),
}
PRACTISE = {
    "stop": later("Stop"),
    "clock": later("{done} of {total} seconds"),
    "nothing": later("Answer a question first. Then practise your own words."),
    "problems": later("Put right the answer marked in the form first."),
    "reading": later("A document to read, not to say. Choose another one above to practise it."),
    "timed": later("That was your time. Say it again until it feels like talking."),
    "heard": later("Now say it yourself, in your own voice."),
    "recorded": later("Your recording is below. It is gone when you close this page."),
    "no_voice": later("This device has no English voice of its own. Read it aloud with the timer."),
    "no_microphone": later(
        "The microphone cannot be used. Allow it for this page, or practise with the timer."
    ),
    "forgotten": later("The recording is put away. You can bring it back until you close this page."),
}
DIALOGUE = {
    "stop": PRACTISE["stop"],
    "heard": later("Now read it aloud yourself, with your own name."),
    "no_voice": later("This device has no English voice of its own. Read the lines aloud, one by one."),
}

RESOURCES = {
    "shown": later("{shown} of {all} shown"),
    "none": later("No place fits all of this. Choose another kind, or all of Canada."),
}


def translated(sentences: Mapping[str, str]) -> dict[str, str]:
    """Translate the sentences, by name."""
    return {name: _(sentence) for name, sentence in sentences.items()}
