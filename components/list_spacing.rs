//! [`ListSpacing`]: how far the items of a list stand apart.

crate::variants! {
    /// How far the items of a list stand apart.
    pub enum ListSpacing {
        /// As lines: for short words.
        Tight = "tight",
        /// As sentences.
        #[default]
        Normal = "normal",
        /// As paragraphs, where there is room: for items of several lines.
        Loose = "loose",
    }
}
