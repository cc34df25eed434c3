# Asiel ${jaar} {#dashboard-asiel}

<@blok "Hoeveel?" paragraaf="asyl">
<@getal "instroom.totall"/>

<@staven "instroom.eerste; feit:wereld = Wereld; instroom.nareiz"/>
</@blok>
