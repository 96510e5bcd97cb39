//! What a multi-select says, besides what a combobox does.

crate::words! { "multi_select";
    /// What the list of those that are chosen is called.
    CHOSEN = { nb: "Valgt i {label}", nn: "Valt i {label}", en: "Chosen in {label}" };
    /// The button on a chip.
    REMOVE = { nb: "Fjern {option}", nn: "Fjern {option}", en: "Remove {option}" };
    /// Said when one more was chosen.
    ADDED = { nb: ["{option} er lagt til. {count} valgt.", "{option} er lagt til. {count} valgt."], nn: ["{option} er lagd til. {count} valt.", "{option} er lagd til. {count} valde."], en: ["{option} added. {count} chosen.", "{option} added. {count} chosen."] };
    /// Said when one was taken away.
    REMOVED = { nb: ["{option} er fjernet. {count} valgt.", "{option} er fjernet. {count} valgt."], nn: ["{option} er fjerna. {count} valt.", "{option} er fjerna. {count} valde."], en: ["{option} removed. {count} chosen.", "{option} removed. {count} chosen."] };
    /// Why no more can be chosen.
    AT_MOST = { nb: ["Du kan velge høyst {count}. Fjern den for å velge en annen.", "Du kan velge høyst {count}. Fjern en for å velge en annen."], nn: ["Du kan velje høgst {count}. Fjern han for å velje ein annan.", "Du kan velje høgst {count}. Fjern ein for å velje ein annan."], en: ["You can choose at most {count}. Remove it to choose another.", "You can choose at most {count}. Remove one to choose another."] };
}
