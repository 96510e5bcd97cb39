use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid wide_columns=3 wide_from=Breakpoint::Sm>
            <SideNavigation aria_label="Tjenester" current="#nabovarsel">
                <SideNavigationItem label="Alle tjenester" href="#alle" />
                <SideNavigationGroup label="Barnehage og skole">
                    <SideNavigationItem label="Barnehageplass" href="#barnehage" />
                    <SideNavigationItem label="Skolefritidsordning" href="#sfo" />
                </SideNavigationGroup>
                <SideNavigationGroup label="Bygg og eiendom">
                    <SideNavigationItem label="Byggesak" href="#byggesak" />
                    <SideNavigationItem label="Nabovarsel" href="#nabovarsel" />
                </SideNavigationGroup>
            </SideNavigation>
        </Grid>
    }
}
