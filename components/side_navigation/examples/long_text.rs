use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid wide_columns=3 wide_from=Breakpoint::Sm>
            <SideNavigation
                heading="Arbeidsgiveravgiftsgrunnlagsberegning"
                heading_level=HeadingLevel::H3
                current="#virksomhetsoverdragelse"
            >
                <SideNavigationItem label="Virksomhetsoverdragelsesbestemmelsene" href="#virksomhetsoverdragelse" />
                <SideNavigationItem label="Særregler for virksomheter med underenheter i flere kommuner" href="#saerregler" />
            </SideNavigation>
        </Grid>
    }
}
