# Asiel {#asiel}

<@figuur "bezwaar"/>
