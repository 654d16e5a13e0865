"""What the page's scripts say. The sentences stand here, so that one catalogue translates them with all others."""

from collections.abc import Mapping

from tools.kit.language import _, later

STORE = {
    "unsaved": later("What you type stays on this device."),
    "saved": later("Saved on this device at {time}."),
    "held": later("Kept in this tab at {time}."),
    "off": later("Saving is off: this browser keeps nothing for this page. Copy your text before you leave."),
    "full": later(
        "Storage is full: your last change is not saved. Copy your text, then make room under My data."
    ),
    "aside": later(
        "What was saved here could not be read. It is kept as it was: see My data. The form starts empty."
    ),
    "emptied": later("The browser has erased what was saved here. Your words are still on this page."),
    "newer": later(
        "What is saved here comes from a newer version of this site. It is shown, but changes are not saved. Reload the page."
    ),
}
BACKUP = {
    "no_backup": later("There is no backup yet."),
    "backup_age": later("Last backup: {ago}. Changes since then: {count}."),
    "backup_whole": later("Last backup: {ago}. Nothing has changed since then."),
}
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
    "printed": later("Print window opened"),
    "shared": later("Shared"),
    "downloaded": later("Look in your downloads"),
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
    "cleared": later("Your answers are cleared, also in the other tools that share them."),
    "cleared_own": later("This tool’s own answers are cleared."),
    "clear_shared": later("Clear your answers about yourself too?"),
    "clear_shared_note": later("The other tools use them as well. You can undo this afterwards."),
    "clear_shared_yes": later("Clear them too"),
    "clear_shared_no": later("Keep them"),
    "started": later("The example’s answers are in the form. Change them to yours."),
    "undone": later("Your answers are as they were before."),
    "redone": later("The step is done again."),
    "undoable": later("You can still bring back your earlier answers."),
    "onward": later("Taking your answers along."),
    "suggested": later("{beginning} (suggested)"),
    "suggest": later("Suggest a beginning"),
    "offer": later("Change to: {words}"),
    "offer_taken": later("Your answer is changed. Read it once more."),
    "offer_back": later("Take it back"),
    "see": later("See it"),
    "answered": later("{done} of {count} questions"),
    "finished": later("Done. Every word is your own now."),
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
KEEPING = BACKUP | {
    "device": later("What you type is kept in this browser, on this device."),
    "shared": later(
        "Shared computer: what you type is kept in this tab only, and is gone when you close it."
    ),
    "share": later("This is a shared computer"),
    "settle": later("Keep it on this device instead"),
    "resume": later("Go on keeping {name} up to date"),
    "sharing": later("From now on, what you type is kept in this tab only."),
    "moved": later("What was saved on this computer is erased. It is kept in this tab until you close it."),
    "settled": later("From now on, what you type is kept on this device."),
    "no_room": later("This browser has no room for that. Nothing was changed."),
    "erase": later("Erase what is saved on this computer?"),
    "erase_note": later(
        "You or someone before you saved words here. You can go on with them in this tab, until you close it."
    ),
    "erase_yes": later("Erase it from the computer"),
    "erase_no": later("Leave it there"),
    "replace": later("Replace what is saved on this device?"),
    "replace_note": later("Something is saved here already. What is in this tab would take its place."),
    "replace_yes": later("Replace it"),
    "replace_no": later("Stay in this tab"),
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
    "forgotten": later("The recording is deleted."),
}
DIALOGUE = {
    "stop": PRACTISE["stop"],
    "heard": later("Now read it aloud yourself, with your own name."),
    "no_voice": later("This device has no English voice of its own. Read the lines aloud, one by one."),
}
MY_DATA = (
    STORE
    | BACKUP
    | {
        "nothing": later("Nothing is saved on this device."),
        "backup": later("The backup went to your browser’s downloads. Check that it is there."),
        "unreadable": later("This file is not a backup of this site. Nothing was changed."),
        "newer_file": later(
            "This backup comes from a newer version of this site. Reload the page and try again. Nothing was changed."
        ),
        "not_saved": later("This browser could not save that. Nothing was changed."),
        "restored": later("The backup is back in place."),
        "erased": later(
            "Everything you typed and ticked here is erased from this device. Until you close this tab, you can undo it."
        ),
        "undone": later("Your data is as it was before."),
        "redone": later("The step is done again."),
        "undoable": later("You can still undo your last step."),
        "erase": later("Erase everything from this device?"),
        "erase_note": later("Save a backup first if you want to keep your answers."),
        "erase_yes": later("Erase everything"),
        "erase_no": later("Keep my data"),
        "file_kept": later(
            "The file {name} is saved, and kept up to date while this site is open in this browser."
        ),
        "file_not_kept": later(
            "The file could not be written. Your words are safe. Choose another file, or save a backup."
        ),
        "to_phone": later("Take it to my phone"),
        "making_code": later("Making the code."),
        "code": later("QR code with what you typed"),
        "code_word": later(
            "Scan the code with your phone’s camera. There, type this code word: {word}. Your contacts go by backup file."
        ),
        "too_much": later(
            "This is more than a code can hold. Save a backup file, and send it to your phone."
        ),
        "no_code": later(
            "The code could not be made. Your words are safe. Check your connection, or save a backup file."
        ),
        "close": later("Close"),
        "word": later("Code word"),
        "word_asked": later("Bring in what the code holds"),
        "word_note": later("Type the code word that is shown beside the code."),
        "wrong_word": later("This word does not open it. Look beside the code, and type the word again."),
        "add": later("Add what the code holds?"),
        "add_note": later("What is newer wins. You can undo it until you close the tab."),
        "adds_nothing": later("Everything in it is here already, as it is."),
        "promised": later("This browser promises to keep your words until you erase them."),
        "not_promised": later(
            "This browser makes no promise. It may erase your words when the device runs out of room, so save a backup file."
        ),
        "bring": later("Bring the backup in?"),
        "bring_note": later(
            "You can add it to what is saved here, or put it in its place. Both can be undone until you close the tab."
        ),
        "brings_nothing": later(
            "Everything in it is here already, as it is. You can still put it in the place of what is here."
        ),
        "brings_new": later("Not here yet: {count}"),
        "brings_newer": later("Newer in the backup: {count}"),
        "brings_older": later("Older in the backup, so yours stay: {count}"),
        "merge": later("Add what is new"),
        "merged": later("What was new in the backup is added."),
        "replace_yes": later("Replace everything"),
        "replace_no": later("Keep what is here"),
        "password": later("Password"),
        "password_asked": later("This backup is locked"),
        "password_note": later("Type the password that was chosen when it was saved."),
        "open": later("Open it"),
        "wrong_password": later(
            "This password does not open the file, or the file is damaged. Nothing was changed."
        ),
        "backup_locked": later(
            "The locked backup went to your browser’s downloads. Check that it is there, and remember the password."
        ),
        "insecure": later(
            "A password needs a secure address, which begins with https. Here, a backup can be saved without one."
        ),
        "erased_for_good": later("Everything you typed and ticked here is erased for good."),
        "contacts_title": later("Contacts: {count}"),
        "more_contacts": later("And {count} more. All of them are in the contact sheet and in the backup."),
        "ticks_title": later("Boxes ticked in the lists"),
        "aside_title": later("Set aside, because it could not be read"),
    }
)

RESOURCES = {
    "shown": later("{shown} of {all} shown"),
    "none": later("Nothing fits both. Choose another kind, or all of Canada."),
}


def translated(sentences: Mapping[str, str]) -> dict[str, str]:
    """Translate the sentences, by name."""
    return {name: _(sentence) for name, sentence in sentences.items()}
