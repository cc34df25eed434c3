# Asiel {#asiel}

<@figuur "instroom"/>
