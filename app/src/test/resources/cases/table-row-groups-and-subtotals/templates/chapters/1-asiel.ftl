# Asiel {#asiel}

<@figuur "bezetting"/>
