# Asiel {#asiel}

Er waren ${50720} aanvragen, ofwel ${"50.720"} of ${100 * 2} of ${waarde("instroom.totaal")?upper_case}.
Samen ${"a" + waarde("instroom.totaal")} en ${waarde("instroom.totaal") waarde("instroom.eerste")}.

<@figuur "instroom" breedte="half"/>
