use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid wide_columns=3 wide_from=Breakpoint::Sm>
            <SideNavigation heading="Skatt" heading_href="#skatt" heading_level=HeadingLevel::H3 current="#skattekort">
                <SideNavigationItem label="Skattemelding" href="#skattemelding" />
                <SideNavigationItem label="Skattekort" href="#skattekort">
                    <SideNavigationItem label="Frikort" href="#frikort" />
                    <SideNavigationItem label="Utenlandske arbeidstakere" href="#utenlandske" />
                </SideNavigationItem>
                <SideNavigationItem label="Skatteoppgjør" href="#oppgjor" />
            </SideNavigation>
        </Grid>
    }
}
