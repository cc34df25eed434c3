# Asiel {#asiel}

Over ${term("hervestiging")} en de IND; zie ${bijlage("lijsten")}.

<@figuur "instroom"/>
