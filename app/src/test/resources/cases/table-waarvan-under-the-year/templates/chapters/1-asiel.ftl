# Asiel {#asiel}

<@figuur "documenten"/>
