# Asiel {#asiel}

<@figuur "saldo"/>
