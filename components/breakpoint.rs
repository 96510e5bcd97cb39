//! [`Breakpoint`]: from which width there is room for the wide layout.

crate::variants! {
    /// From which width there is room: the width of the nearest container around, else that of the viewport.
    ///
    /// In rem of the browser's own text size, so that large text gets the narrow layout.
    pub enum Breakpoint {
        /// From 30 rem (480 px).
        Sm = "sm",
        /// From 48 rem (768 px).
        #[default]
        Md = "md",
        /// From 64 rem (1024 px).
        Lg = "lg",
        /// From 80 rem (1280 px).
        Xl = "xl",
    }
}
