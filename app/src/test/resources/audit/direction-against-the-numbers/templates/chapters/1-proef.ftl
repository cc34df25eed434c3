# Proef {#proef}

Het aantal is met ${procent("aanvragen.stijgt")} gedaald. Het andere steeg met ${procent("aanvragen.daalt")}.
Er waren ${verschil("aanvragen.daalt")} meer dan een jaar eerder, een toename van ruim ${procent("aanvragen.daalt")}.

- Het aandeel daalde naar ${waarde("aanvragen.aandeel")} en het aantal groeide
  tot ${waarde("aanvragen.daalt")}.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
