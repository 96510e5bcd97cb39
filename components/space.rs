//! [`Space`]: distances of the layout components.

crate::variants! {
    /// A distance: the size token of the same number. A step is 4 px where text is 18 px, and follows `data-size`.
    pub enum Space {
        /// None.
        Size0 = "0",
        /// 4 px.
        Size1 = "1",
        /// 8 px: between things that belong together.
        Size2 = "2",
        /// 12 px.
        Size3 = "3",
        /// 16 px.
        #[default]
        Size4 = "4",
        /// 20 px.
        Size5 = "5",
        /// 24 px: between groups.
        Size6 = "6",
        /// 32 px.
        Size8 = "8",
        /// 40 px.
        Size10 = "10",
        /// 48 px: between sections.
        Size12 = "12",
        /// 60 px.
        Size15 = "15",
        /// 72 px.
        Size18 = "18",
        /// 88 px.
        Size22 = "22",
        /// 104 px.
        Size26 = "26",
        /// 120 px.
        Size30 = "30",
    }
}
