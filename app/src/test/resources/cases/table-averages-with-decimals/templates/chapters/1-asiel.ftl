# Asiel {#asiel}

<@figuur "verblijfsduur"/>
