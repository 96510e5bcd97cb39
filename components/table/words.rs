//! What a table says.

crate::words! { "table";
    /// The box that selects all rows.
    SELECT_ALL = { nb: "Velg alle", nn: "Vel alle", en: "Select all" };
    /// How many rows are selected.
    SELECTED = { nb: "{count} valgt", nn: "{count} valde", en: "{count} selected" };
    /// What the button that opens a row is called.
    MORE_ABOUT = { nb: "Mer om {row}", nn: "Meir om {row}", en: "More about {row}" };
    /// What the column of buttons that open rows is called.
    MORE = { nb: "Mer", nn: "Meir", en: "More" };
    /// What a row is called that has no name.
    ROW = { nb: "rad {number}", nn: "rad {number}", en: "row {number}" };
    /// Where there are no rows.
    EMPTY = { nb: "Ingenting å vise", nn: "Ingenting å vise", en: "Nothing to show" };
}
