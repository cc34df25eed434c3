# Proef {#proef}

Het aantal is met ${procent("aanvragen.stijgt")} gestegen. Het andere daalde met ${procent("aanvragen.daalt")}.
Er waren ${procent("aanvragen.daalt")} minder dan een jaar eerder. Het bleef niet steken op een stijging van
${procent("aanvragen.daalt")}. Het gelijke steeg met ${procent("aanvragen.gelijk")}. Na een daling in 2022 waren er
${waarde("aanvragen.stijgt")}. De daling elders, die volgde op de stijging van ${waarde("aanvragen.daalt")}, bleef uit.
Het aandeel is ${ontwikkeling("aanvragen.stijgt")}, tot ${waarde("aanvragen.stijgt")}.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
