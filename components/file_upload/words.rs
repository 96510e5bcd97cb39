//! What a file upload says.

crate::words! { "file_upload";
    /// Nothing is chosen.
    NONE = { nb: "Ingen fil valgt", nn: "Inga fil vald", en: "No file chosen" };
    /// So many are.
    COUNT = { nb: ["{count} fil valgt", "{count} filer valgt"], nn: ["{count} fil vald", "{count} filer valde"], en: ["{count} file chosen", "{count} files chosen"] };
    /// The button, for one file.
    CHOOSE_ONE = { nb: "Velg fil", nn: "Vel fil", en: "Choose file" };
    /// The button, for several.
    CHOOSE_MANY = { nb: "Velg filer", nn: "Vel filer", en: "Choose files" };
    /// After the button, for one file.
    OR_DROP_ONE = { nb: "eller slipp den her", nn: "eller slepp henne her", en: "or drop it here" };
    /// After the button, for several.
    OR_DROP_MANY = { nb: "eller slipp dem her", nn: "eller slepp dei her", en: "or drop them here" };
    /// Files are held over the field.
    ENTERED = { nb: "Over slippfeltet", nn: "Over sleppfeltet", en: "Over the drop zone" };
    /// They no longer are.
    LEFT = { nb: "Utenfor slippfeltet", nn: "Utanfor sleppfeltet", en: "Outside the drop zone" };
    /// Why no more can be chosen.
    AT_LIMIT = { nb: ["Du kan legge ved {count} fil. Fjern den for å legge ved en annen.", "Du kan legge ved {count} filer. Fjern en for å legge ved en annen."], nn: ["Du kan leggje ved {count} fil. Fjern henne for å leggje ved ei anna.", "Du kan leggje ved {count} filer. Fjern ei for å leggje ved ei anna."], en: ["You can attach {count} file. Remove it to attach another.", "You can attach {count} files. Remove one to attach another."] };
    /// A file of another kind.
    WRONG_TYPE = { nb: "Filtypen kan ikke brukes. Velg en fil av typen {accept}.", nn: "Filtypen kan ikkje brukast. Vel ei fil av typen {accept}.", en: "The file type cannot be used. Choose a file of type {accept}." };
    /// A file that is too large.
    TOO_LARGE = { nb: "Filen er på {size}. Den kan være på høyst {most}.", nn: "Fila er på {size}. Ho kan vere på høgst {most}.", en: "The file is {size}. It can be at most {most}." };
    /// A file with nothing in it.
    NOTHING_IN_IT = { nb: "Filen er tom.", nn: "Fila er tom.", en: "The file is empty." };
    /// More files than there may be.
    TOO_MANY = { nb: ["Filen er ikke lagt ved, for du kan bare legge ved {count}.", "Filen er ikke lagt ved, for du kan bare legge ved {count}."], nn: ["Fila er ikkje lagd ved, for du kan berre leggje ved {count}.", "Fila er ikkje lagd ved, for du kan berre leggje ved {count}."], en: ["The file was not attached, for you can only attach {count}.", "The file was not attached, for you can only attach {count}."] };
    /// The same file once more.
    ALREADY_THERE = { nb: "Filen er lagt ved fra før.", nn: "Fila er lagd ved frå før.", en: "The file is already attached." };
    /// On its way.
    UPLOADING = { nb: "Laster opp {name}", nn: "Lastar opp {name}", en: "Uploading {name}" };
    /// There.
    UPLOADED = { nb: "Lastet opp", nn: "Lasta opp", en: "Uploaded" };
    /// Before why it did not come through.
    FAILED = { nb: "Ble ikke lastet opp.", nn: "Vart ikkje lasta opp.", en: "Was not uploaded." };
    /// Before what is wrong with a file, for those who do not see the symbol.
    ERROR = { nb: "Feil:", nn: "Feil:", en: "Error:" };
    /// The button that tries once more.
    RETRY = { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" };
    /// Its name.
    RETRY_NAME = { nb: "Prøv igjen med {name}", nn: "Prøv igjen med {name}", en: "Try again with {name}" };
    /// The button that takes a file away.
    REMOVE = { nb: "Fjern {name}", nn: "Fjern {name}", en: "Remove {name}" };
    /// What the list is called.
    FILES = { nb: "Filer i {label}", nn: "Filer i {label}", en: "Files in {label}" };
    /// Said when a file was added.
    ADDED = { nb: "{name} er lagt til", nn: "{name} er lagd til", en: "{name} was added" };
    /// Said when a file was taken away.
    REMOVED = { nb: "{name} er fjernet", nn: "{name} er fjerna", en: "{name} was removed" };
    /// Said when a file came through.
    CAME_THROUGH = { nb: "{name} er lastet opp", nn: "{name} er lasta opp", en: "{name} was uploaded" };
}
