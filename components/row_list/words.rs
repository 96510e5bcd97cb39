//! What a list of rows says.

crate::words! { "row_list";
    /// Beside the box that selects all rows.
    SELECT_ALL = { nb: "Velg alle", nn: "Vel alle", en: "Select all" };
    /// How many rows are selected.
    SELECTED = { nb: "{count} valgt", nn: "{count} valde", en: "{count} selected" };
    /// How many rows there are of all.
    SHOWN = { nb: "Viser {shown} av {total}", nn: "Viser {shown} av {total}", en: "Showing {shown} of {total}" };
    /// On the button that deletes a row.
    DELETE = { nb: "Slett", nn: "Slett", en: "Delete" };
    /// What that button is called.
    DELETE_ROW = { nb: "Slett {row}", nn: "Slett {row}", en: "Delete {row}" };
    /// On the button that takes a deletion back.
    UNDO = { nb: "Angre", nn: "Angre", en: "Undo" };
    /// What that button is called.
    UNDO_ROW = { nb: "Angre sletting av {row}", nn: "Angre sletting av {row}", en: "Undo deletion of {row}" };
    /// What is said when a row was deleted.
    WAS_DELETED = { nb: "{row} er slettet. Du kan angre.", nn: "{row} er sletta. Du kan angre.", en: "{row} was deleted. You can undo this." };
    /// What is said when a deletion was taken back.
    WAS_RESTORED = { nb: "{row} er ikke slettet likevel.", nn: "{row} er ikkje sletta likevel.", en: "{row} was restored." };
    /// What is said when a row was added.
    WAS_ADDED = { nb: "{row} er lagt til i lista.", nn: "{row} er lagd til i lista.", en: "{row} was added to the list." };
    /// What the button that opens a row is called, where the row itself leads elsewhere.
    MORE_ABOUT = { nb: "Mer om {row}", nn: "Meir om {row}", en: "More about {row}" };
    /// Before the title of a row that is deleted.
    DELETED = { nb: "Slettet", nn: "Sletta", en: "Deleted" };
    /// Before the title of a row that is not read.
    UNREAD = { nb: "Ulest", nn: "Ulesen", en: "Unread" };
    /// Before the title of a row that is done.
    COMPLETED = { nb: "Fullført", nn: "Fullført", en: "Completed" };
    /// Before the title of a row that is not in use.
    INACTIVE = { nb: "Ikke aktiv", nn: "Ikkje aktiv", en: "Inactive" };
}
