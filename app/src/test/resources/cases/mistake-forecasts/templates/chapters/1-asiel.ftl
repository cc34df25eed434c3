# Asiel {#asiel}

<@figuur "instroom"/>

<@prognoses/>
