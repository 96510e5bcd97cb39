use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let phone = || {
        view! {
            <p>
                "Ring oss på "
                <ShowHide element=LayoutElement::Span above=Breakpoint::Sm>"telefonnummeret "</ShowHide>
                <a href="https://www.nav.no/">{"75\u{a0}00\u{a0}60\u{a0}00"}</a>
                "."
            </p>
        }
    };
    view! {
        <Grid wide_columns=4 wide_from=Breakpoint::Sm gap=Space::Size6>
            <GridItem wide_span=3>{phone()}</GridItem>
            <GridItem>{phone()}</GridItem>
        </Grid>
    }
}
