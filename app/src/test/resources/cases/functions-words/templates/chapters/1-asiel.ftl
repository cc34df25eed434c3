# Asiel {#asiel}

In ${jaar} en ${vorigjaar}: ${periode("instroom")} en ${periode("instroom", -1)}.

Rij ${label("instroom.eerste")}, kolom ${label("instroom.besluiten")}, cel ${label("instroom.nareis.aanvragen")}.

Een ${term("hervestiging")}, ${term("hervestiging", "hervestigde <vluchteling>")} of
${term("vrijheidsbeperkende-maatregel")}, in het Engels ${taal("en", "soft law")}. Op ${datum("2023-12-31")}, of ${datum("eind 2023")}.

<@figuur "instroom"/>
