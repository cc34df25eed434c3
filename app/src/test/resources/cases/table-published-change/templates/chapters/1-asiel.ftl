# Asiel {#asiel}

De instroom verschilt ${verschil("instroom.totaal")}, die van nareizigers ${verschil("instroom.nareis")}.

<@figuur "instroom"/>
