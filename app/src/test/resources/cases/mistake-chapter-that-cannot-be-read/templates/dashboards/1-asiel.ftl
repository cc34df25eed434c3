# Asiel in het kort {#kort}

<@blok "Hoeveel mensen vroegen asiel aan?" paragraaf="asielaanvragen-in-nederland">
<@getal "instroom.eerste"/>
</@blok>
