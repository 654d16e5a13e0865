"""The words of what is kept on the device: whether it is saved, its backups, a shared computer, and My data."""

from tools.kit.language import later

STORE = {
    "unsaved": later("What you type stays on this device."),
    "saved": later("Saved on this device at {time}."),
    "unheld": later("What you type stays in this tab."),
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
    "backup_ahead": later(
        "The last backup is dated {day}, which is still to come: the clock of this device is wrong, or was. Save a new backup."
    ),
}
KEEPING = BACKUP | {
    "device": later("What you type is kept in this browser, on this device."),
    "shared": later(
        "Shared computer: what you type is kept in this tab only, and is gone a minute after you close it or go to another site."
    ),
    "share": later("This is a shared computer"),
    "settle": later("Keep it on this device instead"),
    "keep_offline": later("Keep for offline ({size} MB)"),
    "offline": later("Everything here works without the internet too."),
    "keeping_offline": later("Keeping everything for offline. You can go on."),
    "silent_offline": later(
        "Nothing has come for a while. Check your connection, then press the button again: what is kept already stays."
    ),
    "kept_offline": later("Everything is kept on this device for use offline."),
    "not_kept_offline": later("Not everything could be kept. Check your connection and try again."),
    "full_offline": later(
        "There is not enough room on this device for everything. The site still works when you are online."
    ),
    "resume": later("Go on keeping {name} up to date"),
    "sharing": later("From now on, what you type is kept in this tab only."),
    "moved": later("What was saved on this computer is erased. It is kept in this tab until you close it."),
    "settled": later("From now on, what you type is kept on this device."),
    "settled_anew": later(
        "From now on, what you type is kept on this device, in the place of what was there. "
        "My data can undo that until you close the tab."
    ),
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
MY_DATA = (
    STORE
    | BACKUP
    | {
        "nothing": later("Nothing is saved on this device."),
        "nothing_held": later("Nothing is kept in this tab."),
        "backup": later(
            "The backup went to your browser’s downloads. Check that the file is there and say so. Only then does it count."
        ),
        "backup_noted": later("Good. The age of your backups is counted from this one."),
        "unopened": later(
            "This browser could not read the file. It may have moved, or be open elsewhere. Choose it again. Nothing was changed."
        ),
        "full": later(
            "Storage is full: your last change is only on this page. Save a backup file now, "
            "then delete contacts that you no longer need."
        ),
        "little_room": later(
            "The storage of this browser is nearly full. Save a backup file now, then delete contacts that you no longer need."
        ),
        "unreadable": later("This file is not a backup of this site. Nothing was changed."),
        "newer_file": later(
            "This backup comes from a newer version of this site. Reload the page and try again. Nothing was changed."
        ),
        "not_saved": later("This browser could not save that. Nothing was changed."),
        "restored": later("The backup is back in place."),
        "erased": later(
            "Everything you typed and ticked here, and your contacts, are erased from this device."
            " Until you close this tab, you can undo it."
        ),
        "undone": later("Your data is as it was before."),
        "redone": later("The step is done again."),
        "undo_erased": later("Undo brings back what you erased on {time}."),
        "undo_merged": later("Undo removes what you added from a backup or a code on {time}."),
        "undo_restored": later("Undo brings back what the backup replaced on {time}."),
        "undo_settled": later("Undo brings back what was saved on this device before {time}."),
        "erase": later("Erase everything from this device?"),
        "erase_held": later("Erase everything from this tab?"),
        "erase_note": later(
            "Your answers, ticks and contacts go. Save a backup first if you want to keep them."
        ),
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
        "brings_new": later("New on this device: {count}"),
        "brings_newer": later("Newer in the backup: {count}"),
        "brings_older": later("Older in the backup, so yours stay: {count}"),
        "brings_removed": later("Removed here since then, so they stay removed: {count}"),
        "brings_unsure": later("Different, and dated in the future by a wrong clock, so yours stay: {count}"),
        "take_older": later("Take these from the backup all the same"),
        "take_removed": later("Bring these back too"),
        "take_unsure": later("Take these from the backup all the same"),
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
            "The locked backup went to your browser’s downloads. Remember the password. "
            "Check that the file is there and say so. Only then does it count."
        ),
        "insecure": later(
            "A password needs a secure address, which begins with https. Here, a backup can be saved without one."
        ),
        "erased_for_good": later(
            "Everything you typed and ticked here, and your contacts, are erased for good."
        ),
        "contacts_title": later("Contacts: {count}"),
        "more_contacts": later("And {count} more. All of them are in the contact sheet and in the backup."),
        "ticks_title": later("Boxes ticked in the lists"),
        "aside_title": later("Set aside, because it could not be read"),
    }
)
