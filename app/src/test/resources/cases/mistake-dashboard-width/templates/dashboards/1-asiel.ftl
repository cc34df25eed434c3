# Asiel ${jaar} {#dashboard-asiel}

<@blok "Hoeveel?" breedte="kwart">
<@getal "instroom.totaal"/>
</@blok>
