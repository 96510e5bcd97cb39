//! What a repeating group says.

crate::words! { "repeating_group";
    /// Adds a row.
    ADD = { nb: "Legg til", nn: "Legg til", en: "Add" };
    /// Removes a row. What the row is called follows, for those who hear only the button.
    REMOVE = { nb: "Fjern", nn: "Fjern", en: "Remove" };
    /// Opens a closed row.
    EDIT = { nb: "Endre", nn: "Endre", en: "Change" };
    /// Closes an open row.
    CLOSE_ROW = { nb: "Ferdig", nn: "Ferdig", en: "Done" };
    /// Closes an open row, and adds another.
    CLOSE_AND_ADD = { nb: "Ferdig, og legg til en til", nn: "Ferdig, og legg til ein til", en: "Done, and add another" };
    /// There are no rows.
    NONE = { nb: "Ingen lagt til.", nn: "Ingen lagt til.", en: "None added." };
    /// There may be no more rows.
    MOST = { nb: "Du kan ikke legge til flere enn {count}.", nn: "Du kan ikkje leggje til fleire enn {count}.", en: "You cannot add more than {count}." };
    /// The question before a row is removed.
    SURE = { nb: "Vil du fjerne {item}?", nn: "Vil du fjerne {item}?", en: "Do you want to remove {item}?" };
    /// What happens then.
    LOST = { nb: "Det du har skrevet der, blir borte.", nn: "Det du har skrive der, blir borte.", en: "What you have written there will be lost." };
    /// Does not remove it.
    KEEP = { nb: "Behold", nn: "Behald", en: "Keep" };
    /// Said when a row was added.
    ADDED = { nb: "{item} er lagt til.", nn: "{item} er lagt til.", en: "{item} was added." };
    /// Said when a row was removed.
    REMOVED = { nb: "{item} er fjernet.", nn: "{item} er fjerna.", en: "{item} was removed." };
}
