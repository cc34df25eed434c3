# Asiel {#asiel}

<@figuur "verhuizingen"/>
