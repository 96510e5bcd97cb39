//! What a timeline says.

crate::words! { "timeline";
    /// From one day to another.
    PERIOD = { nb: "{from} til {to}", nn: "{from} til {to}", en: "{from} to {to}" };
    /// Before the buttons that choose how much time is shown.
    SHOWN = { nb: "Vis tidsrom", nn: "Vis tidsrom", en: "Time shown" };
    /// So many months back.
    MONTHS = { nb: ["1 måned", "{count} måneder"], nn: ["1 månad", "{count} månader"], en: ["1 month", "{count} months"] };
    /// All there is.
    ALL = { nb: "Alt", nn: "Alt", en: "All" };
}
